@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.estate;
