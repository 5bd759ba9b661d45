/** Where somebody is signed in, and how that ends. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.session;
