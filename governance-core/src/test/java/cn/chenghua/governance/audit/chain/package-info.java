/** The chain in memory. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.audit.chain;
