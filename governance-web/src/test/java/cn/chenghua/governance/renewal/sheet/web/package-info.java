@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.sheet.web;
