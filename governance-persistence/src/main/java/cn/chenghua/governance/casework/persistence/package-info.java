/** Cases, their findings and photos in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.casework.persistence;
