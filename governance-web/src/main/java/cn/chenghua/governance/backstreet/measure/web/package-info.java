/** Pages and REST of measures and the policy's clauses. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.measure.web;
