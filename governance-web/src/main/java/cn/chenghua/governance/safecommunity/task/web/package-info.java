/** Joint tasks, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.task.web;
