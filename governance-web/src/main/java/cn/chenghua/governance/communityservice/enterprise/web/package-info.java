/** Service points for firms, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.enterprise.web;
