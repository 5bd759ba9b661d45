@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.measure.persistence;
