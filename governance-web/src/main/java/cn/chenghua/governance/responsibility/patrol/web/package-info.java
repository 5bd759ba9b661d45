/** Pages and REST resource of due looks and of the regimes they follow. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.responsibility.patrol.web;
