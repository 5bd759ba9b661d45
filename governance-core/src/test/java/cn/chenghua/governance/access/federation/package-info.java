/** Identities without a provider. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.federation;
