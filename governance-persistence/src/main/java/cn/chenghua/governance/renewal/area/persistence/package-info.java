/** Key areas and their projects in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.area.persistence;
