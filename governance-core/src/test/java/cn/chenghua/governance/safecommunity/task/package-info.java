@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.task;
