/** Pages and REST resource of scenarios. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle.scenario.web;
