/** Pages and REST of smart estates. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.smart.web;
