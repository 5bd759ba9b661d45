/** What makes a key fit to be one. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.crypto;
