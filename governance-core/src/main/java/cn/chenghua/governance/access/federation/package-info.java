/** Sign-in through an identity provider (OpenID Connect): who somebody is comes from there, what he may do from groups. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.federation;
