/** Featured streets in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.street.persistence;
