package online.backgroundremove.contact;

/** There is something to deliver. */
record LetterTaken() {}
