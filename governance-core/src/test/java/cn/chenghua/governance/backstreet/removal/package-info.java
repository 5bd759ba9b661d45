@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.removal;
