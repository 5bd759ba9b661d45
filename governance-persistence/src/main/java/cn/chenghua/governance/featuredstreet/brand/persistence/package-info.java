/** Brands and landmarks in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.brand.persistence;
