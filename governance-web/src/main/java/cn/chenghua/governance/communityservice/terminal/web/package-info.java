/** Terminal tests, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.terminal.web;
