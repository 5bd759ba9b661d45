/** Pages and REST of demonstration communities. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.community.web;
