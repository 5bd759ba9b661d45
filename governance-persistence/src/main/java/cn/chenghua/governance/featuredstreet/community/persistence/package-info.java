/** Demonstration communities and their reviews in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.community.persistence;
