package cn.chenghua.governance.access.federation;

/** Who somebody is at an identity provider; the subject never changes there, the name may. */
public record Identity(String issuer, String subject) {
}
