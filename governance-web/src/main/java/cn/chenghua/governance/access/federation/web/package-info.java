/** The way in through an identity provider. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.federation.web;
