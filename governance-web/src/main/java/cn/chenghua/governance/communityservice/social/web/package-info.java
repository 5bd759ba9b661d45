/** Social enterprises and brands, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.social.web;
