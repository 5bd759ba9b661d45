/** Pages and REST resource of posts and of the people who hold them. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.responsibility.post.web;
