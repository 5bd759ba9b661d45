/** Cells and pilots in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.grid.persistence;
