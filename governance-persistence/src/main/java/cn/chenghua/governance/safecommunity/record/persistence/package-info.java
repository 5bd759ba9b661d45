/** Records of safe communities in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.record.persistence;
