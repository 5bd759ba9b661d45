/** Links and their openings in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.link.persistence;
