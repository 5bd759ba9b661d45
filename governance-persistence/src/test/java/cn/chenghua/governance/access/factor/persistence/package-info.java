@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.factor.persistence;
