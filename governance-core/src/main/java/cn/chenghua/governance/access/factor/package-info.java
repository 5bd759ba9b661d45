/** The second factor: codes from an authenticator app (RFC 6238), and recovery codes for the day the phone is gone. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.factor;
