/** Initiative three on a real PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.persistence;
