/** Community foundations and their money, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.foundation.web;
