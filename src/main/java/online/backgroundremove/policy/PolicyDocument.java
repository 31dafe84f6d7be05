package online.backgroundremove.policy;

/** What people are told, and agree to. */
public enum PolicyDocument {
    PRIVACY,
    TERMS
}
