/** Monthly reports as pages, REST and tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.monthly.web;
