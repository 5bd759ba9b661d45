@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.casework.rule.web;
