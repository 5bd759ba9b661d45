package cn.chenghua.governance.access;

/** Why a session ended before its time; its owner is told when he comes back with it. */
public enum SessionEnd {
    /** Signed out on the same device. */
    SIGNED_OUT,
    /** Ended by the owner from another device. */
    OWNER,
    /** Ended by a security officer. */
    OFFICER,
    /** One more than an account may have at once; the oldest gave way. */
    DISPLACED,
    /** The password was changed on another device. */
    PASSWORD
}
