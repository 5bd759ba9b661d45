/** Programmes in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.programme.persistence;
