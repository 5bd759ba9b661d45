@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.supervision.persistence;
