/** Money of projects as pages, REST and tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.funding.web;
