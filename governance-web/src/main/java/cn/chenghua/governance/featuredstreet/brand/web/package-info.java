/** Pages and REST of brands and landmarks. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.brand.web;
