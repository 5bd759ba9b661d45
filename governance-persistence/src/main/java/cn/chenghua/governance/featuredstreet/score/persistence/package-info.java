/** Scorecards, evaluations and sheets in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.score.persistence;
