/** Initiative one on a real database. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.persistence;
