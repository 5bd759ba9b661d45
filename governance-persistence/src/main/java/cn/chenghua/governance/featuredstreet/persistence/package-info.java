/** What the lists of initiative three share. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.persistence;
