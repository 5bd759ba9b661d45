/** Lines of streets in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.line.persistence;
