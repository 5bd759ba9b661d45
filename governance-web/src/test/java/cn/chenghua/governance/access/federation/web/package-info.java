/** Sign-in against a real identity provider. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.federation.web;
