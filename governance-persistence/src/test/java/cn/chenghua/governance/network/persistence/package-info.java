@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.network.persistence;
