@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.responsibility.link.web;
