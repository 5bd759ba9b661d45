/** Pages and REST of evaluations and the scorecard. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.score.web;
