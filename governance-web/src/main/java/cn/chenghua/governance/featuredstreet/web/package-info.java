/** The front page of initiative three. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.web;
