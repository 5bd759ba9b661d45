/** Pages and REST of featured streets. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.street.web;
