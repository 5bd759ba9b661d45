/** The front page of initiative four. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.web;
