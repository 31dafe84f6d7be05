package online.backgroundremove.documents.wrong;

/** The other one. */
class OtherHolder extends OneHolder {}
